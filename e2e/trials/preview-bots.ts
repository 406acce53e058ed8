/** Programs that fetch an address as soon as it is sent to somebody, to show what is behind it. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export const PREVIEW_BOTS: readonly string[] = [
  "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
  "Twitterbot/1.0",
  "LinkedInBot/1.0 (compatible; Mozilla/5.0; Apache-HttpClient +http://www.linkedin.com)",
  "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
  "Slack-ImgProxy (+https://api.slack.com/robots)",
  "WhatsApp/2.23.20.0",
  "TelegramBot (like TwitterBot)",
  "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
  "SkypeUriPreview Preview/0.5",
  "Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5",
  "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "Google-PageRenderer Google (+https://developers.google.com/+/web/snippet/)",
  "Mozilla/5.0 (Macintosh) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0",
  "Pinterest/0.2 (+https://www.pinterest.com/bot.html)",
  "redditbot/1.0",
  "Mastodon/4.2.0 (http.rb/5.1.1; +https://mastodon.social/)",
  "Signal-Android/6.0 (LinkPreview)",
  "Embedly/0.2 (+http://support.embed.ly/)",
  "Iframely/1.3.1 (+https://iframely.com/docs/about)",
];

/** @returns how many requests were sent, and which did not come back as what was asked for, or kept something */
export async function askAsBots(
  site: string,
  paths: readonly string[],
): Promise<{ requests: number; faults: string[] }> {
  const faults: string[] = [];
  let requests = 0;
  for (const bot of PREVIEW_BOTS) {
    for (const path of paths) {
      for (const method of ["GET", "HEAD"]) {
        const answer = await fetch(site + path, { method, headers: { "User-Agent": bot } });
        const body = await answer.text();
        requests += 1;
        const good = answer.status < 500 && answer.headers.get("Set-Cookie") === null;
        if (!good || (method === "HEAD" && body !== "")) faults.push(`${method} ${path}: ${bot}`);
      }
    }
  }
  return { requests, faults };
}

/** One mark for all that lies in a folder, by names and contents; changes with any write to it. */
export function markOf(...folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders.filter((name) => existsSync(name))) {
    const names = readdirSync(folder, { recursive: true }).map((name) =>
      join(folder, String(name)),
    );
    for (const name of names.sort()) {
      hash.update(`${name}\0`);
      if (statSync(name).isFile()) hash.update(readFileSync(name));
    }
  }
  return hash.digest("hex");
}
