using System.Buffers;

namespace PromptGen.Chaos.Threads;

/// <summary>Many threads build requests and read answers with the same static tool: each build and each read has the same bytes as the first (reliability row 26).</summary>
internal static class ThreadRun
{
    private const int Threads = 64;
    private const int Documents = 4;

    /// <summary>How many are done between two looks at the report.</summary>
    private const int Piece = 1_000;

    public static void Run(ChaosReport report)
    {
        ThreadCase[] cases = [.. from api in Api.All from number in Enumerable.Range(0, Documents) select new ThreadCase(api.Format, api.Model, number)];
        using Barrier start = new(Threads);
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(thread => new Thread(() => Work(report, cases, start, thread)))];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        report.Tell($"{Threads} threads on one tool, each build and read compared with the first of its kind; of {cases.Length} kinds");
    }

    private static void Work(ChaosReport report, ThreadCase[] cases, Barrier start, int thread)
    {
        Random random = new(HashCode.Combine(report.Seed, thread));
        ArrayBufferWriter<byte> buffer = new();
        int left = (report.Count / Threads) + (thread < report.Count % Threads ? 1 : 0);
        start.SignalAndWait();
        while (left > 0)
        {
            int piece = Math.Min(Piece, left);
            for (int done = 0; done < piece; done++)
            {
                if (cases[random.Next(cases.Length)].Difference(buffer) is { } difference)
                {
                    report.Fail($"thread {thread}: {difference}");
                }
            }

            left -= piece;
            report.Step("builds and reads", piece);
        }
    }
}
