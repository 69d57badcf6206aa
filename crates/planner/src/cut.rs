//! Minimum cuts: the cheapest way to part a graph into the side of its source and that of its sink.
//!
//! Dinic's algorithm, with whole numbers only. The graph is built once; capacities change between cuts.

use std::collections::VecDeque;

/// A capacity that no cut pays.
pub(crate) const ENDLESS: i128 = i128::MAX / 4;

/// A node of a graph.
pub(crate) type Node = usize;

/// A directed graph with capacities.
#[derive(Debug, Clone, Default)]
pub(crate) struct Graph {
    /// Edges and their reverses, side by side: edge `n` is undone by edge `n ^ 1`.
    to: Vec<Node>,
    capacity: Vec<i128>,
    left: Vec<i128>,
    out: Vec<Vec<usize>>,
    distance: Vec<u32>,
    next: Vec<usize>,
}

impl Graph {
    /// A node more.
    pub(crate) fn node(&mut self) -> Node {
        self.out.push(Vec::new());
        self.out.len() - 1
    }

    /// An edge; what comes back sets its capacity.
    pub(crate) fn edge(&mut self, from: Node, to: Node, capacity: i128) -> usize {
        let edge = self.to.len();
        self.to.extend([to, from]);
        self.capacity.extend([capacity, 0]);
        self.out[from].push(edge);
        self.out[to].push(edge + 1);
        edge
    }

    /// Sets the capacity of an edge for the cuts to come.
    pub(crate) fn set(&mut self, edge: usize, capacity: i128) {
        self.capacity[edge] = capacity;
    }

    /// What the cheapest cut costs; which nodes stay on the side of the source is asked with [`Graph::is_with_source`].
    pub(crate) fn cut(&mut self, source: Node, sink: Node) -> i128 {
        self.left.clone_from(&self.capacity);
        let mut total: i128 = 0;
        while self.layers(source, sink) {
            self.next = vec![0; self.out.len()];
            loop {
                let sent = self.send(source, sink, ENDLESS);
                if sent == 0 {
                    break;
                }
                total = total.saturating_add(sent);
            }
        }
        total
    }

    /// Whether the last cut left a node with the source.
    pub(crate) fn is_with_source(&self, node: Node) -> bool {
        self.distance[node] != u32::MAX
    }

    /// How far each node is from the source over edges with room; whether the sink is reached.
    fn layers(&mut self, source: Node, sink: Node) -> bool {
        self.distance = vec![u32::MAX; self.out.len()];
        self.distance[source] = 0;
        let mut queue = VecDeque::from([source]);
        while let Some(node) = queue.pop_front() {
            for edge in &self.out[node] {
                let to = self.to[*edge];
                if self.left[*edge] > 0 && self.distance[to] == u32::MAX {
                    self.distance[to] = self.distance[node] + 1;
                    queue.push_back(to);
                }
            }
        }
        self.distance[sink] != u32::MAX
    }

    /// Sends along one path of growing distance, at most as long as there are layers.
    fn send(&mut self, node: Node, sink: Node, most: i128) -> i128 {
        if node == sink {
            return most;
        }
        while let Some(edge) = self.out[node].get(self.next[node]).copied() {
            let to = self.to[edge];
            if self.left[edge] > 0 && self.distance[to] == self.distance[node] + 1 {
                let sent = self.send(to, sink, most.min(self.left[edge]));
                if sent > 0 {
                    self.left[edge] -= sent;
                    self.left[edge ^ 1] += sent;
                    return sent;
                }
            }
            self.next[node] += 1;
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_costs_what_the_narrowest_places_let_through() {
        let mut graph = Graph::default();
        let [source, sink, left, right] = [(); 4].map(|()| graph.node());
        let wide = graph.edge(source, left, 10);
        graph.edge(source, right, 4);
        graph.edge(left, right, ENDLESS);
        graph.edge(left, sink, 3);
        graph.edge(right, sink, 8);
        assert_eq!(graph.cut(source, sink), 11);
        assert!(graph.is_with_source(left) && graph.is_with_source(right));
        graph.set(wide, 2);
        assert_eq!(graph.cut(source, sink), 6);
        assert!(!graph.is_with_source(left) && !graph.is_with_source(right));
    }
}
