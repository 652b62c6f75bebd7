// What the service's own pages of a room do besides carrying the elements: the address follows the room, so that loading the page again leads back
// to it, and a key in the fragment is taken out of the address, which is shown to a class, as soon as it has opened the room and is kept. Where the
// device keeps nothing it stays: it is all there is.
import type {} from '../events.ts';

/** The page's language stays in its address; what else was asked of it is done. */
const moved = (path: string) => {
  const lang = new URLSearchParams(location.search).get('lang');
  history.replaceState(null, '', lang === null ? path : `${path}?${new URLSearchParams({ lang })}`);
};

document.body.addEventListener('room-entered', ({ detail: { room } }) => {
  const page = location.pathname.split('/')[1];
  if (page === 'room' || page === 'teach' || page === 'screen') moved(`/${page}/${room}`);
});

const key = location.hash.slice(1);
if (key !== '') {
  const lead = document.querySelector('dalil-room-teacher');
  if (lead !== null) {
    // The element may be defined by another script, later than this one runs.
    customElements.whenDefined('dalil-room-teacher').then(() => lead.lead(key));
  }
  const screen = document.querySelector('dalil-room-screen');
  if (screen !== null) customElements.whenDefined('dalil-room-screen').then(() => screen.show(key));
}
