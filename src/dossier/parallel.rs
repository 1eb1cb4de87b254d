//! The same work on many things, on all cores, in order.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::secrets::lock;

/// Does `work` on each of `jobs` with `threads` threads, each of which makes a worker of its own first.
/// The answers come in the order of the jobs.
///
/// # Errors
/// The first error; work that has not begun by then is left.
pub(crate) fn map<J: Sync, W, T: Send, E: Send>(
    threads: usize,
    jobs: &[J],
    worker: impl Fn() -> Result<W, E> + Sync,
    work: impl Fn(&mut W, &J) -> Result<T, E> + Sync,
) -> Result<Vec<T>, E> {
    let next = AtomicUsize::new(0);
    let stop = AtomicBool::new(false);
    let done: Mutex<Vec<(usize, T)>> = Mutex::new(Vec::with_capacity(jobs.len()));
    let failed: Mutex<Option<E>> = Mutex::new(None);
    let fail = |error: E| {
        stop.store(true, Ordering::Relaxed);
        lock(&failed).get_or_insert(error);
    };
    std::thread::scope(|scope| {
        for _ in 0..threads.clamp(1, jobs.len().max(1)) {
            scope.spawn(|| {
                let mut worker = match worker() {
                    Ok(worker) => worker,
                    Err(error) => return fail(error),
                };
                while !stop.load(Ordering::Relaxed) {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(job) = jobs.get(at) else { break };
                    match work(&mut worker, job) {
                        Ok(answer) => lock(&done).push((at, answer)),
                        Err(error) => return fail(error),
                    }
                }
            });
        }
    });
    let failed = failed
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    if let Some(error) = failed {
        return Err(error);
    }
    let mut done = done
        .into_inner()
        .unwrap_or_else(std::sync::PoisonError::into_inner);
    done.sort_by_key(|(at, _)| *at);
    Ok(done.into_iter().map(|(_, answer)| answer).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_in_order_and_the_first_error_ends_it() {
        let jobs: Vec<usize> = (0..1_000).collect();
        let doubled = map(4, &jobs, || Ok::<_, ()>(()), |(), n| Ok(n * 2));
        assert_eq!(doubled, Ok((0..1_000).map(|n| n * 2).collect()));
        let failed = map(
            4,
            &jobs,
            || Ok(()),
            |(), n| if *n == 10 { Err(*n) } else { Ok(*n) },
        );
        assert_eq!(failed, Err(10));
        let none: [usize; 0] = [];
        assert_eq!(
            map(4, &none, || Ok::<_, ()>(()), |(), n| Ok(*n)),
            Ok(vec![])
        );
        assert_eq!(
            map(4, &jobs, || Err::<(), _>("no worker"), |(), n| Ok(*n)),
            Err("no worker")
        );
    }
}
