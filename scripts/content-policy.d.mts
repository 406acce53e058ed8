export function makePolicies(dist?: string): void;
export function pagesOf(dist?: string): string[];
export function withPolicy(html: string, page: string): string;
