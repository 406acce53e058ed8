import { ReviewsPanel } from "./reviews-panel";

export function CoachPage() {
  return (
    <>
      <h1>For coaches</h1>
      <p className="mt-4 text-lg">
        Somebody asks you how you see them. Here you answer before you know what they said, and then
        look together at where you differ.
      </p>
      <ReviewsPanel />
      <section aria-labelledby="what" className="mt-14">
        <h2 id="what">What a review is</h2>
        <ol className="numbers mt-3">
          <li>
            The candidate sends you a link. It opens without an account, on any device that has a
            browser.
          </li>
          <li>
            You read their profile and evidence and rate what you can judge. Their own levels stay
            hidden, so that they cannot pull yours.
          </li>
          <li>
            You have the levels shown. What differs by two levels or more comes first, each with a
            question that settles it.
          </li>
          <li>
            You agree on levels and actions, and print an agenda of two pages for the meeting. The
            candidate sees all of it in their report.
          </li>
        </ol>
      </section>
      <section aria-labelledby="who-reads" className="mt-14">
        <h2 id="who-reads">Who can read it</h2>
        <p>
          Whoever has a link. Everything is encrypted in the browser before it is sent; the server
          keeps what it cannot read. Your link can change the review, so keep it to yourself. The
          candidate can take it back at any time, and it ends on the day they chose.
        </p>
      </section>
    </>
  );
}
