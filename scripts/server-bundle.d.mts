export const bundlePath: string;
export function makeServer(): Promise<void>;
