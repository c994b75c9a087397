/** A value as a source gives it. */
interface GivenValue {
  readonly text: string;
  readonly amount: number | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
}

const QUALIFIER: Record<string, (amount: string) => string> = {
  UP_TO: (amount) => `up to ${amount}`,
  AT_LEAST: (amount) => `at least ${amount}`,
  ABOUT: (amount) => `about ${amount}`,
};

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** An amount with its unit and how it is meant: `up to 10,000,000 USD`; a text as it stands. */
export function valueWords({ text, amount, unit, qualifier }: GivenValue): string {
  if (amount === null) return text;
  const figure = number.format(amount);
  const words = unit === null ? figure : `${figure} ${unit}`;
  return QUALIFIER[qualifier ?? '']?.(words) ?? words;
}
