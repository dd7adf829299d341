/*
 * Says in a browser that is too old that it is, before anything breaks. Written in the JavaScript of
 * 2009 (ES5), which such a browser still reads; a test holds it so. What the page needs, and since
 * when browsers have it: Chrome and Edge 111, Firefox 113, Safari 16.4.
 */
(function () {
  'use strict';

  function supports(property, value) {
    return !!(window.CSS && window.CSS.supports && window.CSS.supports(property, value));
  }

  var needs = [
    ['modules', 'noModule' in document.createElement('script')],
    ['recent JavaScript', !!(Array.prototype.findLast && Object.hasOwn && window.ResizeObserver)],
    ['container queries', supports('container-type', 'inline-size')],
    ['mixed colours', supports('color', 'color-mix(in srgb, red, blue)')],
    ['the height of the window', supports('height', '100dvh')]
  ];
  var missing = [];
  for (var i = 0; i < needs.length; i += 1) {
    if (!needs[i][1]) missing.push(needs[i][0]);
  }
  if (missing.length === 0) return;

  function paragraph(text) {
    var p = document.createElement('p');
    p.appendChild(document.createTextNode(text));
    return p;
  }

  function say() {
    var app = document.getElementById('app') || document.body;
    while (app.firstChild) app.removeChild(app.firstChild);
    var message = document.createElement('div');
    message.setAttribute('role', 'alert');
    message.setAttribute('class', 'old-browser');
    message.appendChild(
      paragraph(
        'This browser is too old to show Tolqyn, a map of the strike and protest wave in Kazakhstan, January 2022.'
      )
    );
    message.appendChild(
      paragraph(
        'It needs Chrome or Edge 111, Firefox 113 or Safari 16.4, or a newer one. Nothing is lost: copy the address of this page and open it there.'
      )
    );
    message.appendChild(paragraph('Missing here: ' + missing.join(', ') + '.'));
    app.appendChild(message);
  }

  document.documentElement.setAttribute('data-too-old', 'true');
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', say);
  else say();
})();
