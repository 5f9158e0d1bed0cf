import { counted } from "../../parts/words";
import type { Gathered } from "./claims";
import type { Picture } from "./picture";
import { type MapState, STEP } from "./state";

/** What is left out, why, and the way to it. */
export function Hidden({ state, picture, gathered }: { state: MapState; picture: Picture; gathered: Gathered }) {
  const { whole, places, possible } = picture;
  const beyond = possible - places.length;
  const filtered = whole.places.size - possible;
  const { unread, beyond: unasked } = gathered;
  return (
    <>
      {filtered > 0 && (
        <>
          {counted(filtered, "concept")} left out by the filters.{" "}
          <button type="button" className="map-link" onClick={() => state.change({ relations: null, kinds: null })}>
            Show all
          </button>{" "}
        </>
      )}
      {(beyond > 0 || unread > 0 || unasked > 0) && (
        <>
          {beyond > 0 && `${counted(beyond, "concept")} more, less near or less often named. `}
          {unasked > 0 && `${counted(unasked, "neighbour")} not looked around yet. `}
          {unread > 0 && `${counted(unread, "claim")} not looked at yet. `}
          <button type="button" className="map-link" onClick={() => state.change({ most: String(state.most + STEP) })}>
            Show more
          </button>
        </>
      )}
    </>
  );
}
