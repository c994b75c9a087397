import { GrowingClaims } from './claimTable.js';
import { GrowingColumn } from './columns.js';
import { pack } from './pack.js';
import {
  boundsOfPage,
  claimsOfPage,
  unpackStrings,
  type EntityPage,
  type LinkPage,
} from './pages.js';
import type { Projection } from './projection.js';
import type { Terms } from './terms.js';
import { Texts } from './texts.js';

/**
 * Collects pages into a projection: all pages of entities first, then those of links. Pages are
 * read while others write, so an entity may come twice (the later stands) and a link may name an
 * entity that came too late for its page: it is left out and counted, and the change log, read
 * from the version before the first page, brings it.
 */
export class ProjectionBuilder {
  private readonly ids: string[] = [];
  private readonly rowOf = new Map<string, number>();
  private readonly kind = GrowingColumn.bytes();
  private readonly entityFlags = GrowingColumn.bytes();
  private readonly bounds = GrowingColumn.words();
  private readonly from = GrowingColumn.words();
  private readonly to = GrowingColumn.words();
  private readonly type = GrowingColumn.bytes();
  private readonly status = GrowingColumn.bytes();
  private readonly linkFlags = GrowingColumn.bytes();
  private readonly confidence = GrowingColumn.bytes();
  private readonly heldFirst = GrowingColumn.days();
  private readonly heldLast = GrowingColumn.days();
  private readonly saidFirst = GrowingColumn.days();
  private readonly claims = new GrowingClaims();
  private readonly texts = new Texts();
  /** Links left out because an end of theirs had not come. */
  leftOut = 0;

  constructor(private readonly terms: Terms) {}

  get entities(): number {
    return this.ids.length;
  }

  get links(): number {
    return this.from.length;
  }

  addEntities(page: EntityPage): void {
    const bounds = boundsOfPage(page, this.texts);
    unpackStrings(page.ids, page.kind.length).forEach((id, row) => {
      const known = this.rowOf.get(id);
      if (known === undefined) {
        this.rowOf.set(id, this.ids.length);
        this.ids.push(id);
        this.kind.push(page.kind[row]!);
        this.entityFlags.push(page.flags[row]!);
        this.bounds.push(bounds[row]!);
      } else {
        this.kind.set(known, page.kind[row]!);
        this.entityFlags.set(known, page.flags[row]!);
        this.bounds.set(known, bounds[row]!);
      }
    });
  }

  addLinks(page: LinkPage): void {
    const to = unpackStrings(page.to, page.type.length);
    const claims = [...claimsOfPage(page, this.texts)];
    unpackStrings(page.from, page.type.length).forEach((fromId, row) => {
      const fromRow = this.rowOf.get(fromId);
      const toRow = this.rowOf.get(to[row]!);
      if (fromRow === undefined || toRow === undefined) {
        this.leftOut += 1;
        return;
      }
      this.from.push(fromRow);
      this.to.push(toRow);
      this.type.push(page.type[row]!);
      this.status.push(page.status[row]!);
      this.linkFlags.push(page.flags[row]!);
      this.confidence.push(page.confidence[row]!);
      this.heldFirst.push(page.heldFirst[row]!);
      this.heldLast.push(page.heldLast[row]!);
      this.saidFirst.push(page.saidFirst[row]!);
      this.claims.push(claims[row]!);
    });
  }

  finish(): Projection {
    const raw = {
      ids: this.ids,
      kind: this.kind.view(),
      entityFlags: this.entityFlags.view(),
      bounds: this.bounds.view(),
      from: this.from.view(),
      to: this.to.view(),
      type: this.type.view(),
      status: this.status.view(),
      linkFlags: this.linkFlags.view(),
      confidence: this.confidence.view(),
      heldFirst: this.heldFirst.view(),
      heldLast: this.heldLast.view(),
      saidFirst: this.saidFirst.view(),
      claims: this.claims.view(),
      texts: this.texts,
    };
    return pack(raw, this.terms);
  }
}
