import type { Profile } from "@/lib/model/result";
import { profileChecklist } from "@/lib/report/profile-checklist";

/** Profile facts beside the score; left out where none was given. */
export function ProfileSection({ profile }: { profile: Profile | undefined }) {
  const rows = profileChecklist(profile);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="profile" className="keep-together">
      <h2 id="profile">Profile</h2>
      <p className="mt-2 text-soft">Beside the score, never in it.</p>
      <dl className="mt-3">
        {rows.map(({ fact, given, note }) => (
          <div
            key={fact}
            className="grid gap-x-6 border-t border-line py-2 sm:grid-cols-[9rem_1fr]"
          >
            <dt className="text-small text-soft">{fact}</dt>
            <dd>
              {given}
              <span className="block text-small text-soft">{note}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
