using PromptGen.Generators.Emit;
using PromptGen.Generators.Model;

namespace PromptGen.Generators;

/// <summary>
/// The generator's boundary: what fails behind it costs one tool its output (PG9006) and not all tools theirs (CS8785). The analyzer asks the same object
/// for the cause where the output is missing, since the generator reports nothing.
/// </summary>
/// <param name="tool">Writes the tool's code.</param>
/// <param name="prefix">Writes the code of the static texts.</param>
internal sealed class Emission(Func<ToolModel, string> tool, Func<ToolModel, PrefixModel, string> prefix)
{
    /// <summary>The emitters of this assembly.</summary>
    public static Emission Default { get; } = new(ToolEmitter.Emit, PrefixEmitter.Emit);

    /// <summary>The code of a tool; null after a failure.</summary>
    public string? CodeOf(ToolModel model) => Try(() => tool(model), out _);

    /// <summary>The code of a tool's static texts; null after a failure.</summary>
    public string? CodeOf(ToolModel model, PrefixModel texts) => Try(() => prefix(model, texts), out _);

    /// <summary>What stops a tool's code; null if nothing does.</summary>
    public Exception? FaultOf(ToolModel model)
    {
        Try(() => tool(model), out Exception? fault);
        return fault;
    }

    /// <summary>What stops the code of a tool's static texts; null if nothing does.</summary>
    public Exception? FaultOf(ToolModel model, Func<PrefixModel?> read)
    {
        Try(() => read() is { } texts ? prefix(model, texts) : null, out Exception? fault);
        return fault;
    }

    /// <summary>Computes a value, or null after a failure. Cancellation passes through.</summary>
    public static T? Try<T>(Func<T?> compute, out Exception? fault)
        where T : class
    {
        fault = null;
        try
        {
            return compute();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            fault = exception;
            return null;
        }
    }
}
