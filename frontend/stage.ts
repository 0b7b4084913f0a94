// The stage is a chunk of its own: the board, which most visits are for, does without it.
if (/\/b\/[^/]+\/(present|follow|speaker)$/.test(location.pathname)) {
  void import('./briefing-stage.js');
}
if (/\/b\/[^/]+\/speaker$/.test(location.pathname)) {
  void import('./briefing-speaker.js');
}
