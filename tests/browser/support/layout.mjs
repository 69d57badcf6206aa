// What geometry tells of a page: what reaches beyond it, and which text is cut off.

/** How far the page can be scrolled sideways, in pixels; 0 is what is wanted. */
export const overflow = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Elements whose text is cut off by their own box, without a way to scroll there.
 *
 * Left out is what nobody is to see (read out only) and fields, which scroll by themselves.
 */
export const clipped = (page) =>
  page.evaluate(() => {
    const found = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (element.closest('.visually-hidden, svg, noscript') || /^(INPUT|TEXTAREA|SELECT|OPTION)$/.test(element.tagName)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (how, seen, whole) => /hidden|clip/.test(how) && whole > seen + 1;
      const isCut = cuts(overflowX, element.clientWidth, element.scrollWidth) || cuts(overflowY, element.clientHeight, element.scrollHeight);
      if (isCut && element.clientWidth > 1 && element.innerText?.trim()) {
        found.push(`${element.tagName.toLowerCase()}.${element.className}: ${element.innerText.trim().slice(0, 40)}`);
      }
    }
    return found;
  });

/** Targets smaller than 24 by 24 pixels. Links within a sentence are exempt. */
export const small = (page) =>
  page.evaluate(() => {
    const found = [];
    for (const element of document.querySelectorAll('button, summary, select, [role="tab"], label.button, input:not([type="file"])')) {
      const { width, height } = element.getBoundingClientRect();
      const inSentence = element.classList.contains('link') || element.closest('p, li > span, dd');
      if (width > 0 && !inSentence && element.checkVisibility() && (width < 23.5 || height < 23.5) && element.type !== 'checkbox') {
        found.push(`${element.tagName.toLowerCase()}.${element.className} ${Math.round(width)} x ${Math.round(height)}: ${(element.innerText || element.ariaLabel || '').slice(0, 30)}`);
      }
    }
    return found;
  });
