// The beginning of a comment as an SVG, for README.md: text and rectangles only, so that it is small, sharp and the same bytes on every machine.
import { codePadding, iconSize, type Placed, wrapped } from './rich-text.ts';

interface Theme {
  readonly page: string;
  readonly header: string;
  readonly border: string;
  readonly text: string;
  readonly muted: string;
  readonly code: string;
  readonly stripe: string;
}

/** The colours of GitHub's pages. */
const themes = {
  light: { page: '#ffffff', header: '#f6f8fa', border: '#d1d9e0', text: '#1f2328', muted: '#59636e', code: '#eff1f3', stripe: '#f6f8fa' },
  dark: { page: '#0d1117', header: '#151b23', border: '#3d444d', text: '#f0f6fc', muted: '#9198a1', code: '#262c36', stripe: '#151b23' },
} as const satisfies Readonly<Record<string, Theme>>;

const width = 880;
const padding = 16;
const font = { text: 14, heading: 18, table: 13 };
const lineHeight = 1.5;
/** Shares of the width of the table of scenarios. */
const columns = [0.075, 0.28, 0.265, 0.225, 0.155];
const cellPadding = 9;

/** What is drawn, from the top; each part adds its shapes and its height. */
class Sheet {
  y = 0;
  readonly shapes: string[] = [];
  readonly theme: Theme;

  constructor(theme: Theme) {
    this.theme = theme;
  }

  box(x: number, y: number, w: number, h: number, fill: string): void {
    this.shapes.push(`<rect x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}" fill="${fill}"/>`);
  }

  rule(y: number): void {
    this.shapes.push(`<path d="M${padding} ${round(y)}H${width - padding}" stroke="${this.theme.border}"/>`);
  }

  /** @returns the height of the lines, px */
  lines(
    markdown: string,
    at: { readonly x: number; readonly y: number; readonly widthPx: number; readonly fontPx: number; readonly fill?: string },
  ): number {
    const lines = wrapped(markdown, at.widthPx, at.fontPx);
    const stepPx = at.fontPx * lineHeight;
    lines.forEach((line, index) => {
      for (const piece of line) this.#piece(piece, at.x + piece.x, at.y + (index + 0.7) * stepPx, at.fontPx, at.fill ?? this.theme.text);
    });
    return lines.length * stepPx;
  }

  #piece({ text, style, width: own }: Placed, x: number, baseline: number, fontPx: number, fill: string): void {
    if (style === 'icon') {
      this.shapes.push(icon(text, x, baseline - iconSize + 2));
      return;
    }
    if (style === 'code')
      this.shapes.push(
        `<rect x="${round(x)}" y="${round(baseline - fontPx + 1)}" width="${round(own)}" height="${round(fontPx * 1.35)}" rx="4" fill="${this.theme.code}"/>`,
      );
    const pad = style === 'code' ? codePadding : 0;
    const look =
      style === 'code'
        ? ` class="code" font-size="${round(fontPx * 0.85)}"`
        : `${style === 'bold' ? ' font-weight="600"' : ''} font-size="${fontPx}"`;
    const lead = text.length - text.trimStart().length;
    this.shapes.push(
      `<text x="${round(x + pad)}" y="${round(baseline)}"${look} fill="${fill}" textLength="${round(own - 2 * pad)}"${lead > 0 || text.endsWith(' ') ? ' xml:space="preserve"' : ''}>${escaped(text)}</text>`,
    );
  }
}

/** By path. @param markdown of the comment, with its marker in the first line */
export const commentPictures = (markdown: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(themes).map(([name, theme]) => [`docs/images/comment-${name}.svg`, pictureOf(markdown, theme)]));

function pictureOf(markdown: string, theme: Theme): string {
  const { headline, rows, heading, bullets } = partsOf(markdown);
  const sheet = new Sheet(theme);
  sheet.box(0, 0, width, 40, theme.header);
  sheet.lines('**github-actions** bot commented on this pull request', {
    x: padding,
    y: 9,
    widthPx: width,
    fontPx: font.text,
    fill: theme.muted,
  });
  sheet.y = 40 + padding;
  paragraph(sheet, headline, font.text);
  table(sheet, rows);
  paragraph(sheet, `**${heading}**`, font.heading);
  for (const bullet of bullets) {
    sheet.shapes.push(`<circle cx="${padding + 8}" cy="${round(sheet.y + 10)}" r="2.5" fill="${theme.text}"/>`);
    sheet.y += sheet.lines(bullet, { x: padding + 20, y: sheet.y, widthPx: width - 2 * padding - 20, fontPx: font.text }) + 3;
  }
  return svg(sheet, theme);
}

function paragraph(sheet: Sheet, text: string, fontPx: number): void {
  sheet.y += sheet.lines(text, { x: padding, y: sheet.y, widthPx: width - 2 * padding, fontPx }) + 12;
}

function table(sheet: Sheet, rows: readonly (readonly string[])[]): void {
  const whole = width - 2 * padding;
  rows.forEach((row, number) => {
    const top = sheet.y;
    const before = sheet.shapes.length;
    let x = padding;
    const heights = row.map((cell, column) => {
      const own = whole * (columns[column] ?? 0);
      const height = sheet.lines(number === 0 && cell !== '' ? `**${cell}**` : cell, {
        x: x + cellPadding,
        y: top + 6,
        widthPx: own - 2 * cellPadding,
        fontPx: font.table,
      });
      x += own;
      return height;
    });
    const height = Math.max(...heights) + 12;
    if (number % 2 === 0 && number > 0) {
      const drawn = sheet.shapes.splice(before);
      sheet.box(padding, top, whole, height, sheet.theme.stripe);
      sheet.shapes.push(...drawn);
    }
    sheet.rule(top);
    sheet.y = top + height;
  });
  sheet.rule(sheet.y);
  sheet.y += 18;
}

/** The headline, the rows of the first table, the first failure and what is said about it. */
function partsOf(markdown: string) {
  const lines = markdown.split('\n');
  const rowsOf = lines.slice(lines.findIndex((line) => line.startsWith('| ')));
  const rows = rowsOf.slice(0, rowsOf.indexOf('')).filter((line) => !line.startsWith('| ---'));
  return {
    headline: lines[1] ?? '',
    rows: rows.map((row) =>
      row
        .slice(1, -1)
        .split(' | ')
        .map((cell) => cell.trim()),
    ),
    heading: lines.find((line) => line.startsWith('### '))?.slice(4) ?? '',
    bullets: lines
      .filter((line) => line.startsWith('- **'))
      .slice(0, 4)
      .map((line) => line.slice(2)),
  };
}

function svg({ y, shapes }: Sheet, { page, border }: Theme): string {
  const height = Math.ceil(y + padding);
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="-apple-system,BlinkMacSystemFont,'Segoe UI','Noto Sans',Helvetica,Arial,sans-serif">`,
    '<title>A comment of Chaos Gate on a pull request</title>',
    '<style>.code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}</style>',
    '<clipPath id="c"><rect width="100%" height="100%" rx="6"/></clipPath>',
    `<g clip-path="url(#c)"><rect width="100%" height="100%" fill="${page}"/>`,
    ...shapes,
    '</g>',
    `<rect x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="6" fill="none" stroke="${border}"/>`,
    '</svg>',
  ].join('\n')}\n`;
}

const icon = (text: string, x: number, y: number): string =>
  text === '✅'
    ? `<g transform="translate(${round(x)} ${round(y)})"><rect width="14" height="14" rx="3" fill="#2da44e"/><path d="M3.5 7.4l2.4 2.4 4.6-5" fill="none" stroke="#fff" stroke-width="2"/></g>`
    : `<path transform="translate(${round(x)} ${round(y)})" d="M2 2l10 10M12 2L2 12" stroke="#d1242f" stroke-width="3" stroke-linecap="round"/>`;

const round = (value: number): number => Math.round(value * 10) / 10;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
