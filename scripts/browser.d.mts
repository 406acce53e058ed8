/** Program of a browser; installs Debian's where there is none. Ends the process where it cannot. */
export function findBrowser(name: "chromium" | "shell" | "firefox"): Promise<string>;
