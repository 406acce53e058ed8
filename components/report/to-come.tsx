/** Where parts are still to come: what stands below waits for its place. */
export function ToCome() {
  return <div className="reading" />;
}
