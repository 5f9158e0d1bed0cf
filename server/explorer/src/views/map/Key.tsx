import { LineMark } from "./marks";

/** What the lines of the drawing mean; its columns are named in it. */
export function Key() {
  return (
    <ul className="map-key" aria-label="Lines">
      <li>
        <LineMark /> said to be so
      </li>
      <li>
        <LineMark dashes="6 4" /> may be so
      </li>
      <li>
        <LineMark dashes="2 4" crossed /> said not to be so
      </li>
      <li>
        <LineMark bar /> relieves, reduces
      </li>
      <li>
        <span className="map-times">×2</span> two claims of it
      </li>
    </ul>
  );
}
