import type { Token } from '../text/token.js';

const POSITION = new Set(['left', 'right', 'center', 'centre', 'l', 'r', 'c', 'front', 'back', 'foreground', 'background', 'top', 'bottom', 'rear', 'seated', 'standing', 'pictured', 'middle', '2nd', '3rd', 'l.', 'r.', 'not', 'seen', 'partially', 'hidden', 'second', 'third', 'fourth', 'fifth', 'from', 'at', 'far', 'to', 'the', 'in', 'on', 'his', 'her', 'ret.']);

/**
 * End of a stage direction at token `i`, or `i`: ", left,", "(R)", ", second from left,", ", 63,", "(R-Texas)", ", D-N.J.,".
 * It says where somebody stands or of which party, and cuts no list.
 */
export function noiseEnd(tokens: Token[], i: number): number {
  const open = tokens[i];
  if (!open) return i;
  if (open.text === '(' || open.text === '[') return bracketEnd(tokens, i);
  if (open.text !== ',') return i;
  let j = i + 1;
  const party = tokens[j];
  if (party && /^[DRI]$|^[DRI]-/.test(party.text)) {
    while (tokens[j] && tokens[j]!.text !== ',' && j < i + 8) j++;
    return closed(tokens, j, i);
  }
  if (party && /^\d\d$/.test(party.text)) return closed(tokens, j + 1, i);
  let position = false;
  while (tokens[j] && POSITION.has(tokens[j]!.key) && j < i + 6) {
    position ||= ['left', 'right', 'center', 'centre', 'l', 'r', 'c', 'front', 'rear', 'seated', 'standing', 'pictured', 'foreground', 'background', 'l.', 'r.'].includes(tokens[j]!.key);
    j++;
  }
  return position ? closed(tokens, j, i) : i;
}

/** After a stage direction comes its comma, an "and", or the end. */
function closed(tokens: Token[], j: number, i: number): number {
  const t = tokens[j];
  if (!t || [',', '.', ';', 'and'].includes(t.text)) return j;
  return i;
}

function bracketEnd(tokens: Token[], i: number): number {
  for (let j = i + 1; j < tokens.length && j <= i + 8; j++) if (tokens[j]!.text === ')' || tokens[j]!.text === ']') return j + 1;
  return i;
}
