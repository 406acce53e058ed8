"use client";

import { EXPIRY_DAYS, type ExpiryDays } from "@/lib/share/link-expiry";

type Props = {
  name: string;
  legend: string;
  value: ExpiryDays;
  onChange: (days: ExpiryDays) => void;
};

const WORDS: Record<ExpiryDays, string> = {
  7: "7 days",
  30: "30 days",
  90: "90 days",
  365: "a year",
};

/** How long a link opens. */
export function DaysChoice({ name, legend, value, onChange }: Props) {
  return (
    <fieldset>
      <legend className="font-sans text-small text-soft">{legend}</legend>
      <div className="flex flex-wrap gap-x-6">
        {EXPIRY_DAYS.map((days) => (
          <label key={days} className="option">
            <input
              type="radio"
              name={name}
              checked={value === days}
              onChange={() => onChange(days)}
            />
            {WORDS[days]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
