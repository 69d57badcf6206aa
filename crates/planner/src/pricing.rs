//! What prices say: whether costs are money or numbers of CALs, and what is offered for how much.

use std::collections::BTreeSet;

use calwise_licensing::cal::CalType;

use crate::counting::is_used;
use crate::instance::{Offer, Pool, TYPES, needs_cals, place};
use crate::levels::{self, Level, NEWEST};
use crate::requirement::Requirement;
use crate::requirements::{HostPool, PoolPlatform, Product, Requirements, ServerCals};

/// The version of Windows Server CALs to buy: the oldest on sale that does for every host that needs them.
pub(crate) fn server_cal_level(requirements: &Requirements) -> Level {
    let newest = server_cal_need(requirements);
    let on_sale: Vec<Level> = requirements.on_sale().into_iter().map(levels::of_cal).collect();
    let fitting = on_sale.iter().copied().filter(|level| *level >= newest).min();
    fitting.or_else(|| on_sale.iter().copied().max()).unwrap_or(NEWEST)
}

/// The newest of the hosts that need Windows Server CALs.
pub(crate) fn server_cal_need(requirements: &Requirements) -> Level {
    let hosts = requirements.pools.iter().filter(|pool| needs_cals(pool) && is_used(requirements, pool));
    let hosts = hosts.filter(|pool| needs_server_cals(pool));
    hosts.map(|pool| pool.version.map_or(NEWEST, levels::of_server)).max().unwrap_or(0)
}

/// Whether Windows Server CALs are needed in addition: a server in Azure brings the right along.
pub(crate) const fn needs_server_cals(pool: &HostPool) -> bool {
    matches!(pool.platform, PoolPlatform::OnPremises | PoolPlatform::Vdi)
}

/// What prices say: whether costs are money, and what is offered for how much.
pub(crate) struct Pricing<'a> {
    requirements: &'a Requirements,
    on_sale: Vec<Level>,
    /// Whether costs are money.
    pub priced: bool,
    /// Whether External Connectors can be bought.
    pub connector: bool,
    /// What a Windows Server CAL of each type costs, where that is part of the cost.
    pub server_cals: Option<[i128; 2]>,
    /// What a Windows Server connector costs, where that is part of the cost.
    pub server_connector: i128,
}

impl<'a> Pricing<'a> {
    pub(crate) fn of(
        requirements: &'a Requirements,
        pools: &[Pool],
        relaxed: &BTreeSet<Requirement>,
    ) -> Self {
        let mut on_sale: Vec<_> = requirements.on_sale().into_iter().map(levels::of_cal).collect();
        if relaxed.contains(&Requirement::OnSale) {
            on_sale = (0..=NEWEST).collect();
        }
        let price = |product, level, assured| requirements.prices.find(product, levels::cal(level), assured);
        // One price that is known decides nothing: each product that may be bought has to have one.
        let is_priced = |pool: &Pool, cal: CalType| {
            on_sale.iter().all(|level| price(Product::rds(cal), *level, pool.assured).is_some())
        };
        let priced = !pools.is_empty()
            && pools
                .iter()
                .all(|pool| TYPES.iter().all(|cal| !pool.may[place(*cal)] || is_priced(pool, *cal)));
        let level = server_cal_level(requirements);
        let of = |product| price(product, level, false).map(|price| i128::from(price.parts()));
        let to_buy = priced && requirements.windows_server_cals == ServerCals::ToBuy;
        // Of a type that nobody may need no price is wanted.
        let is_needed = |cal: &CalType| pools.iter().any(|pool| pool.server_cals && pool.may[place(*cal)]);
        let [user, device] =
            TYPES.map(|cal| if is_needed(&cal) { of(Product::windows_server(cal)) } else { Some(0) });
        let server_cals = user.zip(device).map(|(user, device)| [user, device]);
        let server_cals = server_cals.filter(|_| to_buy && TYPES.iter().any(is_needed));
        let server_connector = of(Product::WindowsServerExternalConnector);
        let connector = priced
            && on_sale.iter().all(|level| price(Product::ExternalConnector, *level, false).is_some())
            && (server_cals.is_none() || server_connector.is_some());
        let server_connector = server_connector.filter(|_| server_cals.is_some()).unwrap_or(0);
        Self { requirements, on_sale, priced, connector, server_cals, server_connector }
    }

    /// What can be bought of a product, cheapest first, then without Software Assurance, then oldest.
    pub(crate) fn offers(&self, product: Product) -> Vec<Offer> {
        let mut offers = Vec::new();
        for level in self.on_sale.iter().copied() {
            for assured in [false, true] {
                let price = self.requirements.prices.find(product, levels::cal(level), assured);
                match price {
                    Some(price) if self.priced => {
                        offers.push(Offer { level, assured, price: i128::from(price.parts()) });
                    }
                    None if self.priced => {}
                    _ => offers.push(Offer { level, assured, price: 1 }),
                }
            }
        }
        offers.sort_by_key(|offer| (offer.price, offer.assured, offer.level));
        offers
    }
}
