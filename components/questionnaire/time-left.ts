/** "About 9 minutes left"; empty where nothing is left. */
export function timeLeftWords(minutes: number): string {
  if (minutes === 0) return "";
  return minutes === 1 ? "About a minute left" : `About ${minutes} minutes left`;
}
