import type { Reader } from './reader.js';
import type { Selection } from './selection.js';

/** Where one wants to go, and from which side. */
export interface Target {
  /** Id of a figure, stated or derived. */
  figure?: string;
  /** Id of a claim. */
  claim?: string;
  /** A stretch of the text, in UTF-16 code units. */
  words?: { start: number; end: number };
  /** Where one comes from: one is taken to the other side, or to both. */
  from: 'card' | 'text' | 'elsewhere';
}

/** Lights the target, brings it into view on the side one is not on, and takes the focus there. */
export function go(target: Target, selection: Selection, reader: Reader): void {
  if (target.words) {
    selection.light('');
    reader.open();
    reader.revealWords(target.words.start, target.words.end);
    return;
  }
  if (target.claim) {
    selection.lightClaim(target.claim);
    if (target.from === 'text') {
      selection.revealClaimRow();
    } else {
      reader.open();
      reader.revealClaim(target.claim);
    }
    return;
  }
  selection.light(target.figure ?? '');
  if (!target.figure) {
    return;
  }
  if (target.from !== 'text') {
    if (target.from === 'card') {
      reader.open();
    }
    reader.reveal(selection.passages);
  }
  if (target.from !== 'card') {
    selection.revealCard();
  }
  if (target.from === 'text') {
    selection.focusPoint();
  } else if (reader.visible) {
    selection.focusPassage();
  }
}
