/** Endings that more often belong to a file than to a site. */
const FILE = /\.(pdf|docx?|pptx?|xlsx?|md|txt|py|ipynb|zip|html?|csv|png|jpe?g)$/i;
const ADDRESS = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?([/?#]\S*)?$/u;

/** An address typed without its beginning, as on a phone, with "https://" before it; anything else as it is. */
export function completeAddress(typed: string): string {
  const text = typed.trim();
  return ADDRESS.test(text) && !FILE.test(text.split("/")[0] ?? "") ? `https://${text}` : typed;
}
