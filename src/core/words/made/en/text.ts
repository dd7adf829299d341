// Made by tools/lang from lang: npm run make:words
import type { TextMessages } from '../messages.ts';

export const text: TextMessages = {
  'link.badPart': (d) =>
    'The link asks for ' +
    d.key +
    ' «' +
    d.value +
    '», which is not ' +
    d.rule +
    '. The usual view is shown instead.',
  'link.movedRecord': (d) => 'The record «' + d.from + '» is now part of «' + d.to + '».',
  'link.movedWindow': (d) => 'The link asks for ' + d.day + ': the time bar shows ' + d.range + '.',
  'link.otherVersion': (d) =>
    'The link was made with data version ' +
    d.asked +
    '. Version ' +
    d.current +
    ' is shown; records may have changed since.',
  'link.outside': (d) =>
    'The link asks for ' +
    d.day +
    '. No record is near; the wave runs from ' +
    d.range +
    ', and ' +
    d.shown +
    ' is shown.',
};
