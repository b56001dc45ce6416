import type { Page, Rule } from '../page.js';
import { whole } from '../shape.js';

const LABEL = new RegExp('^(?:' + [
  'listen(?: to (?:this|the) (?:article|story|text))?(?: ?[(·-]? ?\\d.*)?', '(?:play|pause|mute|unmute|stop|replay)(?: (?:video|audio))?', 'now playing', 'watch (?:the )?video', 'no media source currently available',
  'your browser does(?: not|n.t) support (?:the )?(?:video|audio|html5).*', '(?:please )?enable javascript.*', 'javascript is (?:disabled|required).*', 'getting your .{0,40}player ready.*', 'this audio is (?:auto-)?generated.*',
  'embed(?: share)?', '(?:auto|\\d{3,4}p)(?: ?[|•]? ?(?:auto|\\d{3,4}p))*', '\\d{1,2}:\\d\\d ?/ ?\\d{1,2}:\\d\\d', '0 ?: ?0+', 'video player (?:is )?loading.*', 'to play this (?:content|video).*', 'view (?:image )?in (?:full ?screen|fullscreen)', 'toggle (?:caption|fullscreen)',
  'hide caption', 'enlarge (?:this )?image', '(?:open|view) (?:the )?image (?:in )?gallery', '\\d+ of \\d+', 'image \\d+ of \\d+', '(?:transcript|captions) (?:off|on|settings)', 'text to speech',
].join('|') + ')\\W*$', 'i');

/** What audio and video players, and galleries, say about themselves. */
export const player: Rule = {
  name: 'player',
  *find({ pieces }: Page) {
    for (const piece of pieces) if (piece.text.length < 160 && LABEL.test(piece.text)) yield whole(piece);
  },
};
