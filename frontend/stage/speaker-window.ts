import type { BriefingStage } from '../briefing-stage.js';

const SIZE = 'popup,width=1440,height=900';

/** Opens the speaker view in a window of its own; says so if the browser did not let it, or if it is not one's own. */
export function openSpeaker(stage: BriefingStage): void {
  if (stage.dataset['role'] === 'speaker') {
    return;
  }
  if (!stage.leads) {
    stage.hint(stage.dataset['notYours'] ?? '');
    return;
  }
  const briefing = (stage.dataset['steps'] ?? '').replace(/\/steps$/, '');
  const asked = new URLSearchParams({ slide: String(stage.slide) });
  const version = new URL(location.href).searchParams.get('version');
  if (version) {
    asked.set('version', version);
  }
  const address = new URL(`${briefing}/speaker?${asked}`, document.baseURI).href;
  const opened = window.open(address, briefing.replace(/\W/g, '-'), SIZE);
  if (opened) {
    opened.focus();
  } else {
    stage.hint((stage.dataset['blocked'] ?? '').replace('{0}', address));
  }
}
