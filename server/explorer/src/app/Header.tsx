import { Link, useLocation } from "wouter";

import { views } from "../views";
import { SnapshotBadge } from "./SnapshotBadge";

/** The name, the way to each view, and what is served. */
export function Header() {
  const [path] = useLocation();
  return (
    <header className="site">
      <div className="site-row">
        <Link className="brand" href="/">
          <Mark />
          Symptomgraph
        </Link>
        <nav aria-label="Views">
          <ul>
            {views.map((view) => (
              <li key={view.path}>
                <Link href={view.path} aria-current={path === view.path ? "page" : undefined}>
                  {view.title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <SnapshotBadge />
      </div>
    </header>
  );
}

function Mark() {
  return (
    <svg className="mark" viewBox="0 0 16 16" width="22" height="22" aria-hidden="true">
      <path d="M4 11 8 4l4 7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <g fill="currentColor">
        <circle cx="8" cy="3.6" r="2" />
        <circle cx="3.6" cy="11.6" r="2" />
        <circle cx="12.4" cy="11.6" r="2" />
      </g>
    </svg>
  );
}
