import "client-only";

/** Hands a file to the browser's own download; nothing goes over the network. */
export function saveFile(name: string, content: string | Blob, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Later, because the download may still be reading it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
