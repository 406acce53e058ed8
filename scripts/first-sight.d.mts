export function makeFirstSight(dist?: string): Promise<void>;
export function withEarlyScript(html: string, src: string): string;
