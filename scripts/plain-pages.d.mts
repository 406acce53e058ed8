export function makePlainPages(): void;
export function withoutScripts(html: string, page: string): string;
export function withLateScripts(
  html: string,
  page: string,
  soon?: string[],
  read?: (address: string) => string,
): string;
export function failedPage(frame: string): string;
