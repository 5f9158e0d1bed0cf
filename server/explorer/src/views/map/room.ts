import { type RefObject, useEffect, useRef, useState } from "react";

import { MARGIN } from "./layout";

/** The room that a drawing has, and whether it is to be dark; both follow the window. */
export interface Room {
  container: RefObject<HTMLDivElement | null>;
  room: { width: number; height: number } | null;
  dark: boolean;
}

const SETTLED_MS = 120;
/** The height that a drawing is laid out for; it may come out lower. */
const HEIGHT = 740;
/** Widths are rounded down to this, so that a scroll bar that comes or goes moves nothing. */
const GRAIN = 20;

export function useRoom(): Room {
  const container = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [dark, setDark] = useState(() => mode().matches);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const measure = () => setWidth(Math.floor((container.current?.clientWidth ?? 0) / GRAIN) * GRAIN);
    const observer = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(measure, SETTLED_MS);
    });
    measure();
    if (container.current) observer.observe(container.current);
    const onMode = ({ matches }: MediaQueryListEvent) => setDark(matches);
    mode().addEventListener("change", onMode);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      mode().removeEventListener("change", onMode);
    };
  }, []);
  const [room, setRoom] = useState<Room["room"]>(null);
  useEffect(() => setRoom(width > 0 ? { width: width - 2 * MARGIN, height: HEIGHT } : null), [width]);
  return { container, room, dark };
}

function mode(): MediaQueryList {
  return window.matchMedia("(prefers-color-scheme: dark)");
}
