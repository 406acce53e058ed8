/** Folder of PostgreSQL's programs; installs Debian's where there is none. Ends the process where it cannot. */
export function findPostgres(): Promise<string>;
export function startPostgres(): Promise<{
  url: string;
  start(): Promise<void>;
  crash(): Promise<void>;
  stop(): Promise<void>;
}>;
