import type { Change, Row } from '../../../change.ts';
import type { Database } from '../../../database/open.ts';
import type { Theme } from '../../../domain/networks/themes.ts';

/** Whether hours or goals have a theme. */
export async function isUsed({ client }: Database, id: string): Promise<boolean> {
  const where = { themeId: id };
  const [hours, goals] = await Promise.all([
    client.hours.findFirst({ where, select: { id: true } }),
    client.goal.findFirst({ where, select: { id: true } }),
  ]);
  return hours !== null || goals !== null;
}

const themeChange = (theme: Theme, kind: Change['kind'], row: Row): Change => {
  const { id, networkId, name, position } = theme;
  return {
    kind,
    model: 'Theme',
    id,
    networkId,
    row,
    record: { type: 'theme', columns: { id, name, position } },
  };
};

export const createTheme = (theme: Theme): Change => themeChange(theme, 'created', theme);

export const removeTheme = (theme: Theme): Change => ({
  ...themeChange(theme, 'removed', {}),
  expect: { name: theme.name, droppedAt: theme.droppedAt },
});

/** Changes a theme, while it stands as it was read; nothing where nothing differs. */
export function changeTheme(before: Theme, wanted: Partial<Theme>): Change[] {
  const was: Row = before;
  const changed = Object.entries(wanted).filter(([name, value]) => String(was[name]) !== String(value));
  if (changed.length === 0) return [];
  const expect = Object.fromEntries(changed.map(([name]) => [name, was[name] ?? null]));
  return [{ ...themeChange({ ...before, ...wanted }, 'changed', Object.fromEntries(changed)), expect }];
}
