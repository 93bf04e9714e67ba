using System.IO.Pipelines;

namespace PromptGen.Simulator.Connections;

/// <summary>A connection whose outgoing side is a tap.</summary>
internal sealed class TappedPipe(IDuplexPipe inner, ConnectionTap tap) : IDuplexPipe
{
    public PipeReader Input => inner.Input;

    public PipeWriter Output => tap;
}
