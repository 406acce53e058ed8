"use client";

import { useMemo } from "react";
import { QUIET_ZONE, qrCode, qrFile } from "@/lib/share/qr-code";
import { qrFit } from "@/lib/share/qr-fit";

type Props = { url: string; withoutEvidence?: (() => void) | undefined };

/** A link as a QR code to hold up or to save; where it is too long for one, a shorter link. */
export default function LinkAsQr({ url, withoutEvidence }: Props) {
  const fit = qrFit(url);
  const code = useMemo(() => (fit === "too-long" ? undefined : qrCode(url)), [url, fit]);
  const shorter = withoutEvidence && (
    <button type="button" className="btn btn-quiet" onClick={withoutEvidence}>
      Make the link without evidence
    </button>
  );
  if (code === undefined) {
    return (
      <div className="grid justify-items-start gap-2 border-l-4 border-gap py-1 pl-4">
        <p>
          This link is too long for a QR code, which holds 2,953 characters at most. Copy it, or
          leave something out.
        </p>
        {shorter}
      </div>
    );
  }
  async function save() {
    if (code === undefined) return;
    const { saveFile } = await import("@/lib/browser/save-file");
    saveFile("headroom-link-qr.svg", qrFile(code), "image/svg+xml");
  }
  return (
    <div className="grid justify-items-start gap-3">
      <svg
        viewBox={`0 0 ${code.edge} ${code.edge}`}
        role="img"
        aria-label="QR code of the link"
        shapeRendering="crispEdges"
        className={`w-full ${fit === "dense" ? "max-w-[34rem]" : "max-w-72"}`}
      >
        <path fill="#fff" d={`M0 0h${code.edge}v${code.edge}H0z`} />
        <path
          fill="#000"
          fillRule="evenodd"
          transform={`translate(${QUIET_ZONE} ${QUIET_ZONE})`}
          d={code.path}
        />
      </svg>
      {fit === "dense" && (
        <p className="text-small">
          A link as long as this makes fine squares that not every camera can read. It needs a large
          screen and a steady hand{withoutEvidence ? "; without evidence it becomes coarse" : ""}.
        </p>
      )}
      <div className="flex flex-wrap gap-3">
        <button type="button" className="btn btn-quiet" onClick={() => void save()}>
          Save the QR code as SVG
        </button>
        {fit === "dense" && shorter}
      </div>
    </div>
  );
}
