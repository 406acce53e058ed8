/** Program of a Chromium; installs Debian's where there is none. Ends the process where it cannot. */
export function findBrowser(): Promise<string>;
