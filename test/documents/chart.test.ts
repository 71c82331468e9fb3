import { loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { drawPanels, drawProgress } from '../../src/documents/chart.ts';

const names = ['Leka', 'Snåase–Snåsa', 'Kåfjord – Gáivuotna', 'Unjárga–Nesseby', 'Høylandet'];

describe('a picture', () => {
  it('has two pixels to each of its units and a ground of its own', async () => {
    const png = await drawProgress({
      ...{ title: 'Egeninnsats i Leka, 2024', subtitle: 'Til og med 31. desember' },
      rows: [{ name: 'Leka', value: 240, goal: 230, label: '240 dokumentert' }],
      months: { title: 'Måneder', labels: ['jan', 'feb'], values: [100, 140], format: String },
    });
    const image = await loadImage(Buffer.from(png));
    expect(image.width).toBe(1600);
    expect(image.height % 2).toBe(0);
  });

  it('grows with the municipalities that it shows', async () => {
    const height = async (count: number) => {
      const panels = names.slice(0, count).map((title) => ({ title, values: [1, 0, 2.5] }));
      const png = await drawPanels({
        ...{ title: 'Timer', subtitle: 'uke for uke', labels: ['1', '2', '3'], panels, format: String },
      });
      return (await loadImage(Buffer.from(png))).height;
    };
    expect(await height(3)).toBeLessThan(await height(4));
    // From five on they stand in two columns.
    expect(await height(5)).toBeLessThan((await height(4)) + 400);
  });
});
