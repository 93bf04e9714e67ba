namespace PromptGen;

/// <summary>How often the same context text is sent, which decides where it stands in the prompt.</summary>
public enum ContextReuse
{
    /// <summary>For this call only: in the user message in front of the document, without a marker, because a text that changes with every call would be written to the cache and never read (provider facts CA-8).</summary>
    PerRequest,

    /// <summary>For many calls: a block of its own behind the exemplars, with a marker of its own, so that it is cached and a change of it leaves the static prefix in the cache.</summary>
    Shared,
}
