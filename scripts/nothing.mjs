/** Stands for `server-only` where nothing but a server can load it. */
export {};
