import { type SyntheticEvent, useEffect, useId, useRef, useState } from "react";
import { LIMITS } from "@/lib/model/vocabulary";

type Props = {
  /** The step in words, for whoever hears the buttons without what stands around them. */
  name: string;
  onDone: () => void;
  onSkip: (reason: string) => void;
};

/** "Done" at once, "Skip" after a reason in one line; both can be undone. */
export function PlanStepButtons({ name, onDone, onSkip }: Props) {
  const [skipping, setSkipping] = useState(false);
  const [missing, setMissing] = useState(false);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const skip = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (skipping) field.current?.focus();
    else if (asked.current) skip.current?.focus();
    asked.current = skipping;
  }, [skipping]);

  function send(event: SyntheticEvent) {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? "";
    if (reason !== "") return onSkip(reason);
    setMissing(true);
    field.current?.focus();
  }

  if (!skipping) {
    return (
      <div className="no-print mt-4 flex flex-wrap gap-3">
        <button
          type="button"
          className="btn btn-quiet"
          aria-label={`Done: ${name}`}
          onClick={onDone}
        >
          Done
        </button>
        <button
          ref={skip}
          type="button"
          className="btn-text px-2"
          aria-label={`Skip: ${name}`}
          onClick={() => setSkipping(true)}
        >
          Skip
        </button>
      </div>
    );
  }
  return (
    <form noValidate className="no-print mt-4 grid max-w-md gap-2" onSubmit={send}>
      <label htmlFor={id} className="text-small">
        Why skip it? A line for yourself; it stays on this device.
      </label>
      <input
        ref={field}
        id={id}
        className="field"
        maxLength={LIMITS.reason}
        aria-invalid={missing}
        aria-describedby={`${id}-error`}
        onKeyDown={(event) => {
          if (event.key === "Escape") setSkipping(false);
        }}
      />
      <p id={`${id}-error`} className="field-error">
        {missing ? "Write a few words, so that you know later why." : ""}
      </p>
      <div className="flex flex-wrap gap-3">
        <button type="submit" className="btn btn-quiet">
          Skip this step
        </button>
        <button type="button" className="btn-text px-2" onClick={() => setSkipping(false)}>
          Keep it
        </button>
      </div>
    </form>
  );
}
