// The stage is a chunk of its own: the board, which most visits are for, does without it.
if (/\/b\/[^/]+\/(present|follow)$/.test(location.pathname)) {
  void import('./stage/live.js');
}
