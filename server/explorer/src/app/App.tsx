import { Suspense } from "react";
import { Route, Switch } from "wouter";

import { Loading } from "../parts/Loading";
import { NotFound } from "../parts/NotFound";
import { views } from "../views";
import { Boundary } from "./Boundary";
import { Footer } from "./Footer";
import { Header } from "./Header";
import { SnapshotNotice } from "./SnapshotNotice";
import { ViewFrame } from "./ViewFrame";

/** The frame around all views: who we are, where to go, what is served, and what it is not. */
export function App() {
  return (
    <>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Header />
      <SnapshotNotice />
      <main id="main" tabIndex={-1}>
        <Switch>
          {views.map(({ path, title, View }) => (
            <Route key={path} path={path}>
              <ViewFrame title={title}>
                <Boundary>
                  <Suspense fallback={<Loading what="The page" />}>
                    <View />
                  </Suspense>
                </Boundary>
              </ViewFrame>
            </Route>
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </main>
      <Footer />
    </>
  );
}
