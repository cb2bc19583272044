import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { shorten } from '../controls/shorten.ts';
import { Tag } from '../controls/Tag.tsx';
import { useTranslate } from '../translate.tsx';

/** A note that another article of the group could have. */
export interface OfferedNote {
  /** Tells it from the other offers. */
  readonly key: string;
  readonly quote: string;
  readonly comment: string;
  readonly tags: readonly string[];
  /** What the articles are called that it is on, and that it would come to. */
  readonly from: string;
  readonly to: string;
  readonly language: string | null;
}

export interface NoteOffersProps {
  readonly offers: readonly OfferedNote[];
  /** Takes these over, as one act. */
  readonly onTake: (offers: readonly OfferedNote[]) => void;
}

const QUOTE_SHOWN = 240;
const SHOWN_AT_FIRST = 3;

/** Notes on one article that are offered to others, one by one or all at once. */
export function NoteOffers({ offers, onTake }: NoteOffersProps): JSX.Element | null {
  const t = useTranslate();
  const [unfolded, unfold] = useState(false);
  if (offers.length === 0) return null;
  return (
    <section class="person-part reprint-offers">
      <h2>{t('library.reprints.offers')}</h2>
      <p class="library-hint">{t('library.reprints.offersWhy')}</p>
      <ul class="person-notes">
        {offers.slice(0, unfolded ? offers.length : SHOWN_AT_FIRST).map((offer) => (
          <li key={offer.key}>
            <div class="reprint-offer">
              <p class="quoted" lang={offer.language ?? undefined}>
                {shorten(offer.quote, QUOTE_SHOWN)}
              </p>
              {offer.comment !== '' && <p class="person-note-comment">{offer.comment}</p>}
              <p class="library-facts">
                <span>{t('library.reprints.fromTo', [offer.from, offer.to])}</span>
                {offer.tags.map((tag) => (
                  <Tag key={tag} tag={tag} />
                ))}
              </p>
            </div>
            <Button
              label={t('library.reprints.takeOne', [shorten(offer.quote, 60), offer.to])}
              onPress={() => onTake([offer])}
            >
              {t('library.reprints.take')}
            </Button>
          </li>
        ))}
      </ul>
      <div class="reprint-offers-all">
        {offers.length > 1 && (
          <Button look="primary" onPress={() => onTake(offers)}>
            {t('library.reprints.takeAll', [offers.length])}
          </Button>
        )}
        {!unfolded && offers.length > SHOWN_AT_FIRST && (
          <Button look="quiet" onPress={() => unfold(true)}>
            {t('library.showAll', [offers.length])}
          </Button>
        )}
      </div>
    </section>
  );
}
