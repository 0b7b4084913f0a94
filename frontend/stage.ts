// Stage and desk are chunks of their own: the board, which most visits are for, does without them.
if (/\/b\/[^/]+\/(present|follow|speaker)$/.test(location.pathname)) {
  void import('./stage/live.js');
} else if (/\/(b\/[^/]+\/edit|briefings)$/.test(location.pathname)) {
  void import('./briefing-desk.js');
}
if (/\/b\/[^/]+\/speaker$/.test(location.pathname)) {
  void import('./briefing-speaker.js');
}
