import { useEffect } from "react";
import { showPlace } from "./show-place";

/** Shows the place that the address names, where it comes after the browser has looked for it. */
export function useNamedPlace(): void {
  useEffect(() => {
    let stop = () => {};
    const look = () => {
      stop();
      const id = window.location.hash.slice(1);
      stop = id === "" ? () => {} : showPlace(id);
    };
    look();
    window.addEventListener("hashchange", look);
    return () => {
      stop();
      window.removeEventListener("hashchange", look);
    };
  }, []);
}
