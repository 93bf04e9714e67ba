namespace PromptGen.Benchmarks.Running;

/// <summary>The processor time of this process. The time on the wall would count whatever else the machine runs.</summary>
internal static class Clock
{
    public static double Milliseconds => Environment.CpuUsage.TotalTime.TotalMilliseconds;
}
