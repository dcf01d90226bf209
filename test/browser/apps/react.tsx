/** @jsxImportSource react */
import { Fragment, useEffect, useReducer } from 'react';
import { createPortal } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { BUTTONS, FIRST, next, questionOf, shownPrograms, TICK, WORDS } from './benefits-app.ts';

function App({ started }: { started: () => void }) {
  const [state, act] = useReducer(next, FIRST);
  useEffect(() => {
    const timer = setInterval(() => act({ type: 'tick' }), TICK);
    started();
    return () => clearInterval(timer);
  }, [started]);
  const words = WORDS[state.language];
  const programs = shownPrograms(state);
  return (
    <main lang={state.language}>
      <h1>{words.title}</h1>
      <p>
        {words.lead}
        <b>{words.income}</b>
        {words.rest}
        <em>{questionOf(state)}</em>
      </p>
      <p>
        {programs.length}
        {words.count}
        {state.refreshed}
        {words.times}
      </p>
      {BUTTONS.map(({ label, action }) => (
        <button key={label} type="button" onClick={() => act(action)}>
          {label}
        </button>
      ))}
      <label>
        {words.field}
        <input
          value={state.filter}
          onChange={(event) => act({ type: 'filter', text: event.target.value })}
        />
      </label>
      <dl>
        {programs.map((name) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>
              {words.about}
              {name}.
              <button type="button" onClick={() => act({ type: 'more', name })}>
                {state.open.includes(name) ? '–' : '+'}
              </button>
              {state.open.includes(name) && (
                <p>
                  {words.more}
                  {name}
                </p>
              )}
            </dd>
          </Fragment>
        ))}
      </dl>
      {state.details && (
        <>
          <h2>{words.detailsTitle}</h2>
          <p>{words.details}</p>
        </>
      )}
      {state.notice &&
        createPortal(
          <p role="status" lang={state.language}>
            {words.notice}
          </p>,
          document.body,
        )}
    </main>
  );
}

/** The app's first markup, as its server sends it. */
export async function render(): Promise<string> {
  return renderToString(<App started={() => {}} />);
}

/** Takes over that markup. */
export function hydrate(root: Element, started: () => void): void {
  hydrateRoot(root, <App started={started} />);
}
