import type { ReactNode } from "react";
import type { GroupPoint } from "@/lib/report/group-series";
import { diamond, ring } from "@/lib/report/level-marks";

type Props = {
  series: readonly GroupPoint[];
  /** What the other result is called, where one is chosen. */
  other: string | undefined;
};

export function RadarLegend(props: Props & { joined: boolean }) {
  return (
    <Legend {...props}>
      <Entry label="Answers">
        <rect className="fill-have-soft" width="28" height="14" />
        <path className="stroke-have" strokeWidth="2.5" d="M0 1h28" />
      </Entry>
      <Entry label="What the role asks">
        <path className="stroke-ink" strokeWidth="2" strokeDasharray="5 4" d="M0 7h28" />
      </Entry>
      <Entry label="Gap">
        <rect className="missing" width="28" height="14" />
      </Entry>
    </Legend>
  );
}

export function BarsLegend(props: Props) {
  return (
    <Legend {...props}>
      <Entry label="Answers">
        <rect className="have" y="3" width="28" height="8" />
      </Entry>
      <Entry label="What the role asks">
        <path className="notch" d="M14 6l-5-6h10z" />
        <path className="notch-line" d="M14 5v9" />
      </Entry>
      <Entry label="Gap">
        <rect className="missing" y="3" width="28" height="8" />
      </Entry>
    </Legend>
  );
}

function Legend({
  series,
  other,
  joined,
  children,
}: Props & { joined?: boolean; children: ReactNode }) {
  return (
    <p className="level-picture flex max-w-none flex-wrap gap-x-6 gap-y-1 py-2 text-small">
      {children}
      {series.some(({ coach }) => coach !== undefined) && (
        <Entry label="Coach">
          <path className="coach" d={diamond(14, 7)} />
        </Entry>
      )}
      {other !== undefined && (
        <Entry label={other}>
          {joined && (
            <path
              className="stroke-have"
              strokeWidth="2"
              strokeLinecap="round"
              strokeDasharray="0.1 4.5"
              d="M1 7h26"
            />
          )}
          <path className="earlier" d={ring(14, 7)} />
        </Entry>
      )}
    </p>
  );
}

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2">
      <svg width="28" height="14" aria-hidden="true" className="flex-none overflow-visible">
        {children}
      </svg>
      {label}
    </span>
  );
}
