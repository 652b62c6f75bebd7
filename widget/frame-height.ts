// What host page and framed page say to each other, the same on both sides.

/** What the host page sends with its end of a channel: that it wants to know the height. */
export const heightGreeting = 'dalil-height';

/** Highest frame in pixels: more than twelve questions with their receipts take on a narrow phone. */
export const mostHeight = 20_000;
