import { ICON_PATHS, SHAPE_PATHS, isIconName, isShapeName } from '../graph/symbols';
import { iconName, kindTerm, type EntityKind } from '../graph/vocabulary';

interface KindSymbolProps {
  kind: EntityKind;
  role?: string | null;
  size?: number;
  /** Dashed outline: previewed, not yet on the sheet. */
  ghost?: boolean;
}

/** Icons sit a little off the middle where the outline's weight does. */
const FIT: Record<string, { scale: number; lift: number }> = {
  diamond: { scale: 0.4, lift: 0 },
  wedge: { scale: 0.4, lift: -1.5 },
  pentagon: { scale: 0.46, lift: 1 },
};

function looks(kind: EntityKind, role: string | null) {
  const { shape, hue } = kindTerm(kind);
  const icon = iconName(kind, role);
  return {
    outline: SHAPE_PATHS[isShapeName(shape) ? shape : 'rectangle'],
    icon: ICON_PATHS[isIconName(icon) ? icon : 'chart'],
    hue: `var(--k-${hue})`,
    fit: FIT[shape] ?? { scale: 0.5, lift: 0 },
  };
}

/** Shape, icon and hue of a kind, as on the sheet; only groups are filled. Decorative. */
export function KindSymbol({ kind, role = null, size = 20, ghost = false }: KindSymbolProps) {
  const { outline, icon, hue, fit } = looks(kind, role);
  const filled = kind === 'Group' && !ghost;
  const inset = 12 - 12 * fit.scale;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true">
      <path
        d={outline}
        fill={filled ? hue : 'var(--canvas)'}
        stroke={hue}
        strokeWidth={1.6}
        strokeDasharray={ghost ? '3 2' : undefined}
      />
      <path
        d={icon}
        transform={`translate(${inset} ${inset + fit.lift}) scale(${fit.scale})`}
        stroke={filled ? 'var(--canvas)' : hue}
        strokeWidth={2.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
