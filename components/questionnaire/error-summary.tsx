import { useEffect, useRef } from "react";
import type { FieldError } from "./form-fields";

type Props = {
  errors: readonly FieldError[];
  /** How often the form was sent off in vain. */
  tries: number;
};

/** What has to be mended, as links to the fields; takes the focus whenever the form is sent off in vain. */
export function ErrorSummary({ errors, tries }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} role="alert" className="mt-6 border-l-4 border-bad py-1 pl-4">
      <h2 className="text-lg">
        {errors.length === 1 ? "One thing to mend" : `${errors.length} things to mend`}
      </h2>
      <ul className="mt-1 grid gap-1">
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a href={`#${field}`}>{message}</a>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-small text-soft">What you typed is kept.</p>
    </div>
  );
}
